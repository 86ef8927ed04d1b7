import * as v from 'valibot';

const channelName = 'tallymark-store';

const noticeSchema = v.variant('about', [
  v.object({
    about: v.literal('annotations'),
    sources: v.array(v.string()),
    /** The blocks of the catalogue that changed. */
    blocks: v.array(v.number()),
  }),
  v.object({ about: v.literal('articles'), sources: v.array(v.string()) }),
  v.object({ about: v.literal('cases') }),
  v.object({ about: v.literal('figures') }),
  v.object({ about: v.literal('settings') }),
  v.object({ about: v.literal('everything') }),
]);

/** What changed in the store, by the addresses of the articles concerned. */
export type ChangeNotice = v.InferOutput<typeof noticeSchema>;

/** Tells the other pages of the extension, and the background, that something changed. Call it after the commit. */
export function announce(notice: ChangeNotice): void {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(notice);
  channel.close();
}

/** Hears of changes made elsewhere, and in this page, until `signal` aborts. */
export function watchStore(onChange: (notice: ChangeNotice) => void, signal: AbortSignal): void {
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const notice = v.safeParse(noticeSchema, data);
    if (notice.success) onChange(notice.output);
  });
  signal.addEventListener('abort', () => channel.close(), { once: true });
}
