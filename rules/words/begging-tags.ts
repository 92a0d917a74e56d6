/** Tags that name no subject but ask for reach. Lower case, sorted. */
export const beggingTags: ReadonlySet<string> = new Set(
  `boost c4c commentforcomment explore explorepage exploremorepage explorerpage f4f f4fback fff follow follow4follow followback followers followforfollow followforfollowback followme followtrain followus foru foryou foryoupage foryourpage
  fürdich fürdichseite fy fyp fypage fypviral fypシ gainfollowers getlikes goviral instadaily instafollow instagood instagram instalike instalikes instamood l4l lfl like like4follow like4like like4likes likeforfollow likeforlike likeforlikeback likeforlikes
  likelike likeme likes likes4likes likesforlike likesforlikes liketime love photooftheday picoftheday pleasefollow reel reels reelsinstagram reelsvideo reelsviral reelitfeelit repost s4s shoutout spam4spam sub4sub tagsforlikes teamfollowback
  tiktokviral trend trending trendingnow trendingpage trendingreels trendingvideo viral viralcontent viralpage viralpost viralposts viralreel viralreels viraltiktok viralvideo viralvideos xyzbca xyzcba`.split(/\s+/),
);
