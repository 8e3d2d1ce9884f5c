import messages from '../public/_locales/en/messages.json' with { type: 'json' };

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

/** What the browser makes of a message: its named places are filled in the order that the file gives them. */
export function t(key: string, ...substitutions: string[]): string {
  const { message, placeholders = {} } = (messages as Record<string, Message>)[key] ?? {
    message: `no such key: ${key}`,
  };
  const named = message.replace(
    /\$([a-z_]\w*)\$/gi,
    (_, name: string) => placeholders[name.toLowerCase()]?.content ?? '',
  );
  return named.replace(/\$(\d)/g, (_, place: string) => substitutions[Number(place) - 1] ?? '');
}
