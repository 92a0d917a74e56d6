type Props = { name?: string; handle?: string; text?: string };

/** A post of somebody else, in the feed, above a reply or inside a quote. */
export function PostCard({ name = 'Wetterdienst Nord', handle = 'wetter-nord.bsky.social', text = 'Morgen Sturm an der Küste, ab Mittag wieder ruhig. Fähren fahren erst ab 13 Uhr.' }: Props) {
  return (
    <div className="item">
      <div className="avatar other" data-testid="userAvatarImage" />
      <div>
        <div><strong>{name}</strong> <span className="soft">@{handle}</span></div>
        <div>{text}</div>
      </div>
    </div>
  );
}

export function Feed() {
  return (
    <div data-testid="followingFeedPage">
      <PostCard />
      <PostCard name="Ines Ahlers" handle="ines.example.org" text="Der Fahrradweg am Deich ist wieder offen. Wer kommt am Sonntag mit?" />
      <PostCard name="Open Data Kiel" handle="opendata.kiel.example" text="The new noise map is out, with raw data and a small guide." />
    </div>
  );
}
