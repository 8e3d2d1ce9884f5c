/**
 * How a page's length behaves:
 * - `feed`: a chunk of several screens is added whenever the end comes near
 * - `posts`: the same, a screen at a time
 * - `recycled`: a virtualised list; its length never changes and its end is never reached
 * - `fixed`: as long as it is
 * - `lazy`: an article whose pictures and "more stories" arrive as she reads, a few times
 * - `chat`: older messages are added above
 */
export type Growth = 'feed' | 'posts' | 'recycled' | 'fixed' | 'lazy' | 'chat';

/** One scrolled element: where she is in it, and how long it is now, in pixels. */
export class Scroller {
  height: number;
  readonly viewport: number;
  private position: number;
  private readonly growth: Growth;
  private readonly random: () => number;
  private lazily = 0;

  constructor(screens: number, viewport: number, growth: Growth, random: () => number) {
    this.viewport = viewport;
    this.height = Math.round(screens * viewport);
    this.growth = growth;
    this.random = random;
    this.position = growth === 'chat' ? this.height - viewport : 0;
  }

  /** Moves by as much of `dy` as there is page, and gives that; then the page grows as its kind does. */
  move(dy: number): number {
    const before = this.position;
    const end = this.growth === 'recycled' ? Number.POSITIVE_INFINITY : this.height - this.viewport;
    this.position = Math.min(Math.max(before + dy, 0), Math.max(end, 0));
    const moved = Math.round(this.position - before);
    this.grow();
    return moved;
  }

  private grow(): void {
    const left = (this.height - this.position) / this.viewport - 1;
    if (this.growth === 'feed' && left < 2) this.add(4 + 4 * this.random());
    if (this.growth === 'posts' && left < 3) this.add(0.8 + 0.6 * this.random());
    if (this.growth === 'chat' && this.position < this.viewport) this.position += this.add(5);
    if (this.growth === 'lazy' && this.lazily < 5 && this.position > (this.lazily + 0.5) * 3 * this.viewport) {
      this.lazily += 1;
      this.add(this.lazily === 5 ? 3 : 0.6);
    }
  }

  private add(screens: number): number {
    const pixels = Math.round(screens * this.viewport);
    this.height += pixels;
    return pixels;
  }
}
