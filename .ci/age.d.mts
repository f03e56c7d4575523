export function readyAge(root: string, say: (line: string) => void): string | undefined;
