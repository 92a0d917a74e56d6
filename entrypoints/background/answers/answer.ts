import type { z } from 'zod';

/** Who asks, as the browser says, not as the message says. */
export type Asker = {
  readonly tab?: number;
  readonly frame?: number;
  /** The page in that frame, gone with the next one there. Firefox does not tell. */
  readonly page?: string;
  readonly address: string;
  /** In a private window: nothing of it is ever kept. */
  readonly private: boolean;
};

/** `page`: extension pages and our content script in a web page. `own`: extension pages alone. */
export type Open = 'page' | 'own';

/** One thing the background can be asked. */
export type Answer<Shape extends z.ZodType = z.ZodType, Value = unknown> = {
  readonly open: Open;
  readonly shape: Shape;
  run(data: z.output<Shape>, asker: Asker): Value | Promise<Value>;
};

/**
 * States one answer.
 *
 * @param open who may ask
 * @param shape what must be asked with
 * @param run gives the value; throws a `Refusal` to say why not
 */
export function answer<Shape extends z.ZodType, Value>(open: Open, shape: Shape, run: Answer<Shape, Value>['run']): Answer<Shape, Value> {
  return { open, shape, run };
}
