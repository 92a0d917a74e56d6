import { set } from '../../rule';

export default set({
  order: 95,
  on: true,
  words: {
    en: { title: 'A home of your own', about: 'Whether your films, pictures and texts also lie where nobody can lock you out: for everyone who builds something that should last.' },
    de: { title: 'Eigenes Zuhause', about: 'Ob deine Filme, Bilder und Texte auch dort liegen, wo dich niemand aussperrt: für alle, deren Arbeit bleiben soll.' },
  },
});
