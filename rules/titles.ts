/** "Edit" in a dialog's title, in the languages the sites are most used in: an edit changes an old post, and is not remembered as a new one. */
export const editTitle =
  '\\bedit|bearbeit|modifi|editar|modificar|bewerk|edytuj|redigera|rediger|muokkaa|düzenle|szerkeszt|upravit|редагува|изменить|編集|编辑|編輯|수정';
