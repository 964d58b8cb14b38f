// React on its own, as the first part of the program to be run (decision 005).
import 'react-dom/client';
