public import JudgeModel
public import SystemPackage

/// The languages that have a plugin.
public struct LanguageRegistry: Sendable {
  private let byID: [LanguageID: Language]

  /// - Parameter folders: hold plugin folders; a folder that is absent holds none, and a later one's plugin replaces
  ///   an earlier one's of the same id.
  /// - Throws: `ManifestError` for the first mistake in a manifest.
  public init(folders: [FilePath]) throws {
    var byID: [LanguageID: Language] = [:]
    for folder in folders {
      for plugin in folder.subfolders where plugin.appending(Language.manifestName).isFile {
        let language = try Language(folder: plugin)
        byID[language.id] = language
      }
    }
    self.byID = byID
  }

  /// In the order of their ids.
  public var languages: [Language] {
    byID.values.sorted { $0.id < $1.id }
  }

  public subscript(id: LanguageID) -> Language {
    get throws(LanguageError) {
      guard let language = byID[id] else { throw .unknownLanguage(id, known: byID.keys.sorted()) }
      return language
    }
  }

  public func language(ofFileNamed name: String) throws(LanguageError) -> Language {
    let fileExtension = FilePath(name).extension ?? ""
    guard let language = languages.first(where: { $0.extensions.contains(fileExtension) }) else {
      throw .unknownExtension(fileExtension, known: languages.flatMap(\.extensions).sorted())
    }
    return language
  }
}
