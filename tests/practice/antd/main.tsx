import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { createRoot } from 'react-dom/client';
import { Console } from './console.tsx';
import { layProbe } from './probe.ts';
import './style.css';

dayjs.locale('zh-cn');
layProbe();
const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<Console />);
