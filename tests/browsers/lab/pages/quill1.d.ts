declare module 'quill1';
