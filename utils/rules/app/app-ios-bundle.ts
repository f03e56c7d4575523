import { appPackage } from '../checks/app-package.ts';

export default appPackage({ id: 'app-ios-bundle', field: 'app.iosBundle', name: 'iOS Bundle ID', letters: /[A-Za-z0-9-]/g, begins: /^[A-Za-z0-9]/ });
