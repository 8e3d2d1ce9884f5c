import messages from '../../public/_locales/en/messages.json' with { type: 'json' };

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

/** What the browser makes of a message: its named places are filled in the order that the file gives them. */
export function t(key: string, ...substitutions: string[]): string {
  const { message, placeholders = {} } = (messages as Record<string, Message>)[key] ?? {
    message: `no such key: ${key}`,
  };
  return message.replace(/\$(\w+)\$/g, (_, name: string) => {
    const content = placeholders[name.toLowerCase()]?.content ?? '';
    return substitutions[Number(content.slice(1)) - 1] ?? '';
  });
}
