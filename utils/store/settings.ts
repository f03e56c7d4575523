export { changeSettings, langOf, loadSettings, watchSettings, type Settings } from '../settings.ts';
