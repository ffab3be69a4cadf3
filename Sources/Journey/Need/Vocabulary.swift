/// For whom a channel is.
public enum Audience: String, Titled {
  case inside, customers, citizens

  public var title: String {
    switch self {
    case .inside: "Inside the organisation"
    case .customers: "Customers, patients or members"
    case .citizens: "Citizens, the public"
    }
  }
}

/// What kind of channel a need may end in.
public enum ChannelKind: String, Titled {
  case community, blog, socialMediaAccess = "social-media-access", socialMediaAccount = "social-media-account"
  case intranet, chat, newsletter, video, event, survey, website

  public var title: String {
    switch self {
    case .community: "Community"
    case .blog: "Blog"
    case .socialMediaAccess: "Staff access to social media"
    case .socialMediaAccount: "Our own account on social media"
    case .intranet: "Intranet"
    case .chat: "Chat"
    case .newsletter: "Newsletter"
    case .video: "Video"
    case .event: "Something for an event"
    case .survey: "Survey or poll"
    case .website: "Website"
    }
  }
}

/// The one vocabulary of collaboration and publishing features.
public enum Feature: String, Titled {
  case profiles, groups, questions, comments, reactions, search, files, polls, events, video, publishing, moderation
  case notifications, mobile, translation, statistics, guestAccess = "guest-access", archive

  public var title: String {
    switch self {
    case .profiles: "Profiles of people"
    case .groups: "Groups"
    case .questions: "Questions and answers"
    case .comments: "Comments"
    case .reactions: "Reactions"
    case .search: "Search"
    case .files: "Files and pictures"
    case .polls: "Polls"
    case .events: "Calendar and events"
    case .video: "Video"
    case .publishing: "Publishing with approval"
    case .moderation: "Moderation"
    case .notifications: "Notifications"
    case .mobile: "Good on a phone"
    case .translation: "Several languages"
    case .statistics: "Usage figures"
    case .guestAccess: "Access for guests"
    case .archive: "Archive and export"
    }
  }
}

/// How easily a change is undone.
public enum Reversibility: String, Titled {
  case easy, effort, hard

  public var title: String {
    switch self {
    case .easy: "Easily: switch it off, nothing is lost"
    case .effort: "With effort: contracts, data or habits to unwind"
    case .hard: "Hardly: it could not be taken back"
    }
  }
}
