import { defineConfig } from 'wxt';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'zh_CN',
    ...(browser === 'firefox' ? {} : { minimum_chrome_version: '123' }),
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'notifications', 'scripting', 'idle'],
    host_permissions: ['https://beian.aliyun.com/*'],
    // The desk is the options page too: a whole tab, because its tables and forms need the room.
    options_ui: { page: 'desk.html', open_in_tab: true },
    commands: {
      'toggle-overlay': { suggested_key: { default: 'Alt+B' }, description: '__MSG_commandToggle__' },
      'open-fill': { suggested_key: { default: 'Alt+Shift+F' }, description: '__MSG_commandFill__' },
    },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'icp-filing-assistant@icp-filing-assistant.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {}),
  }),
});
