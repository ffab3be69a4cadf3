extension Catalogue {
  /// The files that ship with the program, by name.
  public static let shippedFiles: [(name: String, text: String)] = [
    ("chat.yaml", PackageResources.chat_yaml), ("communities.yaml", PackageResources.communities_yaml),
    ("files.yaml", PackageResources.files_yaml), ("learning.yaml", PackageResources.learning_yaml),
    ("meetings.yaml", PackageResources.meetings_yaml), ("public-social.yaml", PackageResources.public_social_yaml),
    ("publishing.yaml", PackageResources.publishing_yaml), ("service.yaml", PackageResources.service_yaml),
    ("video.yaml", PackageResources.video_yaml), ("wiki.yaml", PackageResources.wiki_yaml),
  ].map { ($0.0, String(decoding: $0.1, as: UTF8.self)) }

  /// The catalogue that ships with the program. A test reads every file of it.
  public static let shipped: Catalogue = {
    Catalogue(
      shippedFiles.flatMap { file in
        // What ships is tested; a file that could not be read would be missing and not stop the program.
        (try? read(file.text))?.entries ?? []
      })
  }()
}
