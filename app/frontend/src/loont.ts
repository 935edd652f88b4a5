import './css/index.css';
import 'htmx.org';
import { startFormulieren } from './formulier';
import { startGrafieken } from './grafiek';
import { startKopieren } from './kopieer';
import { startMatrix } from './matrix';
import { startUitleg } from './uitleg';
import { startVergeten } from './vergeet';

document.documentElement.classList.add('js');

startFormulieren();
startGrafieken();
startMatrix();
startUitleg();
startKopieren();
startVergeten();
