// One place, because their order matters: what folds comes after what it folds.
import './nudge-card.css';
import './nudge-note.css';
import './nudge-after.css';
import './nudge-folds.css';
import './nudge-line.css';
import './nudge-contrast.css';
