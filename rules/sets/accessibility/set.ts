import { set } from '../../rule';

export default set({
  order: 50,
  on: true,
  words: {
    en: {
      title: 'Accessibility', about: 'Posts that can be heard as well as seen: for everyone whose readers include people with a screen reader, so for everyone.',
    },
    de: {
      title: 'Barrierefreiheit', about: 'Beiträge, die auch vorgelesen verständlich sind: für alle, denn ein Teil deines Publikums hört statt zu sehen.',
    },
  },
});
