/** What somebody wrote in groups that they have left. */
export const leftPostsWords = {
  title: 'Cairn: your posts in groups you left',
  heading: 'Your posts in groups you left',
  lede: 'What you wrote in groups by invitation that you do not belong to any more. Their members can still read it. You can take it back from here.',
  none: 'There is nothing here that you wrote in a group you left.',
  opening: 'A conversation you started',
  reply: 'A reply',
  hidden: 'Moderators have hidden this post. Members do not read it.',
  takeBack: 'Take it back',
  withdrawn: 'You took the post back.',
  more: 'Earlier ones',
} as const;
