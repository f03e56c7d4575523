/** Every text that a rule, limit or list points at, by its id: `sources.aliyunLimits`. */
export * as sources from './source-list.ts';
