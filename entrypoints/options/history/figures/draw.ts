import { BarController, BarElement, CategoryScale, Chart, LinearScale, Tooltip, type ChartConfiguration } from 'chart.js';
import { MatrixController, MatrixElement } from 'chartjs-chart-matrix';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, MatrixController, MatrixElement, Tooltip);

/** Bars side by side, or on top of each other when there are several series. */
export type Bars = {
  readonly kind: 'bars';
  readonly labels: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly number[]; /** A CSS colour. */ readonly colour: string }[];
  /** Bars lie, one a row. */
  readonly lying?: boolean;
  /** Labels drawn along the axis; all when missing. */
  readonly every?: number;
  /** What the tooltip says about a bar. */
  readonly says: (index: number, series: number) => string;
};

/** Squares in columns of seven: weeks from left to right, days from top to bottom. */
export type Squares = {
  readonly kind: 'squares';
  readonly days: readonly { readonly week: number; readonly weekday: number; readonly colour: string; readonly says: string }[];
  readonly weeks: number;
  readonly weekdays: readonly string[];
  /** Month names by the week they begin in. */
  readonly months: ReadonlyMap<number, string>;
  readonly onPick: (index: number) => void;
};

export type Drawing = Bars | Squares;

/** Draws into a canvas, in the colours the page has there; gives back what takes it away again. */
export function draw(canvas: HTMLCanvasElement, drawing: Drawing): () => void {
  const paint = painter(canvas);
  const chart = new Chart(canvas, drawing.kind === 'bars' ? bars(drawing, paint) : (squares(drawing, paint) as ChartConfiguration));
  return () => chart.destroy();
}

/** Pixels below which only every other month is named. */
const roomy = 420;

/** Colours as the library knows them, since it reads neither variables nor newer notations. */
function painter(canvas: HTMLCanvasElement): (colour: string) => string {
  const probe = document.createElement('span');
  const dot = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  return (colour) => {
    probe.style.color = colour;
    canvas.parentElement?.append(probe);
    const told = getComputedStyle(probe).color;
    probe.remove();
    if (!dot) return told;
    dot.clearRect(0, 0, 1, 1);
    dot.fillStyle = told;
    dot.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha = 255] = dot.getImageData(0, 0, 1, 1).data;
    return `rgba(${red}, ${green}, ${blue}, ${alpha / 255})`;
  };
}

function shared(paint: (colour: string) => string) {
  return {
    animation: false,
    maintainAspectRatio: false,
    layout: { padding: 0 },
    font: { family: getComputedStyle(document.body).fontFamily },
    plugins: {
      legend: { display: false },
      tooltip: { displayColors: false, backgroundColor: paint('var(--t-ink)'), titleColor: paint('var(--t-ground)'), bodyColor: paint('var(--t-ground)'), padding: 8, cornerRadius: 6 },
    },
  } as const;
}

function bars({ labels, series, lying, every = 1, says }: Bars, paint: (colour: string) => string): ChartConfiguration<'bar'> {
  const base = shared(paint);
  const ticks = { color: paint('var(--t-ink-3)'), font: { ...base.font, size: 11 }, maxRotation: 0, autoSkip: false };
  const names = { stacked: true, grid: { display: false }, border: { display: false }, ticks: { ...ticks, callback: (_value: unknown, index: number) => (index % every === 0 ? labels[index] : '') } };
  const counts = { stacked: true, beginAtZero: true, border: { display: false }, grid: { color: paint('var(--t-line)') }, ticks: { ...ticks, precision: 0, maxTicksLimit: 4, autoSkip: true } };
  return {
    type: 'bar',
    data: {
      labels: [...labels],
      datasets: series.map(({ name, values, colour }) => ({ label: name, data: [...values], backgroundColor: paint(colour), hoverBackgroundColor: paint(colour), borderRadius: 2, maxBarThickness: lying ? 16 : 28, categoryPercentage: 0.9, barPercentage: 0.9 })),
    },
    options: {
      ...base,
      indexAxis: lying ? 'y' : 'x',
      scales: lying ? { x: counts, y: names } : { x: names, y: counts },
      plugins: { ...base.plugins, tooltip: { ...base.plugins.tooltip, callbacks: { title: () => '', label: ({ dataIndex, datasetIndex }) => says(dataIndex, datasetIndex) } } },
    },
  };
}

function squares({ days, weeks, weekdays, months, onPick }: Squares, paint: (colour: string) => string): ChartConfiguration<'matrix'> {
  const base = shared(paint);
  const ticks = { color: paint('var(--t-ink-3)'), font: { ...base.font, size: 11 }, maxRotation: 0, autoSkip: false, padding: 2 };
  // A handful of shades, each asked of the page once.
  const shades = new Map<string, string>();
  const shade = (colour: string) => {
    const known = shades.get(colour) ?? paint(colour);
    shades.set(colour, known);
    return known;
  };
  const axis = { type: 'linear', grid: { display: false }, border: { display: false } } as const;
  return {
    type: 'matrix',
    data: {
      datasets: [
        {
          data: days.map(({ week, weekday }) => ({ x: week, y: weekday, v: 0 })),
          backgroundColor: days.map(({ colour }) => shade(colour)),
          hoverBackgroundColor: days.map(({ colour }) => shade(colour)),
          hoverBorderColor: shade('var(--t-ink)'),
          hoverBorderWidth: 1,
          borderRadius: 2,
          width: ({ chart }) => Math.max(2, (chart.chartArea?.width ?? 0) / weeks - 2),
          height: ({ chart }) => Math.max(2, (chart.chartArea?.height ?? 0) / 7 - 2),
        },
      ],
    },
    options: {
      ...base,
      scales: {
        x: { ...axis, position: 'top', min: -0.5, max: weeks - 0.5, offset: false, ticks: { ...ticks, stepSize: 1, callback: (value) => months.get(Number(value)) ?? '' }, afterBuildTicks: (scale) => (scale.ticks = [...months.keys()].filter((_week, index) => index % (scale.width < roomy ? 2 : 1) === 0).map((value) => ({ value }))) },
        y: { ...axis, reverse: true, min: -0.5, max: 6.5, offset: false, ticks: { ...ticks, stepSize: 1, callback: (value) => (Number(value) % 2 === 0 ? weekdays[Number(value)] : '') }, afterBuildTicks: (scale) => (scale.ticks = weekdays.map((_name, value) => ({ value }))) },
      },
      onClick: (_event, [hit]) => hit && onPick(hit.index),
      onHover: ({ native }, hits) => {
        if (native?.target instanceof HTMLElement) native.target.style.cursor = hits.length > 0 ? 'pointer' : '';
      },
      plugins: { ...base.plugins, tooltip: { ...base.plugins.tooltip, callbacks: { title: () => '', label: ({ dataIndex }) => days[dataIndex]?.says ?? '' } } },
    },
  };
}
