import { appPackage } from '../checks/app-package.ts';

export default appPackage({ id: 'app-android-package', field: 'app.androidPackage', name: 'Android 软件包名', letters: /[A-Za-z0-9_]/g, begins: /^[A-Za-z]/ });
