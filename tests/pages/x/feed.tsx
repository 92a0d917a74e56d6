type Props = { big?: boolean; bare?: boolean; name?: string; handle?: string; text?: string; id?: string };

/** A post as the feed shows it. `bare` is the card of a quoted post. */
export function Tweet({ big, bare, name = 'Hafen Bremen', handle = 'hafen_bremen', text = 'Die Fähre fährt ab Montag wieder im Halbstundentakt. Der neue Anleger ist fertig.', id = '1888000000000000001' }: Props) {
  const inner = (
    <>
      <div className={`avatar other${big ? ' big' : ''}`} />
      <div>
        <div><strong>{name}</strong> <span className="soft">@{handle} · </span><a href={`/${handle}/status/${id}`} className="soft" onClick={(event) => event.preventDefault()}><time dateTime="2026-11-20T08:00:00Z">20.11.</time></a></div>
        <div data-testid="tweetText" lang="de">{text}</div>
      </div>
    </>
  );
  return bare ? <div role="link" className="tweet">{inner}</div> : <article data-testid="tweet" role="article" tabIndex={0} className="tweet">{inner}</article>;
}

/** Posts of others below the box. */
export function Feed() {
  return (
    <section role="region">
      <Tweet />
      <Tweet name="Lena Brandt" handle="lena_kocht" text="Drei Rezepte für den Rest Kürbis, den gerade alle haben." id="1888000000000000002" />
      <Tweet name="City Library" handle="citylibrary" text="Story hour moves to Saturdays at ten. Bring a cushion." id="1888000000000000003" />
    </section>
  );
}
