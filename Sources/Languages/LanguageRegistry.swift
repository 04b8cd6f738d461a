import Foundation
public import JudgeModel
import Synchronization
public import SystemPackage

/// The languages that have a plugin.
public struct LanguageRegistry: Sendable {
  private let byID: [LanguageID: Plugin]

  /// Lists the plugins; a manifest is read when its language is asked for.
  ///
  /// - Parameter folders: hold plugin folders; a folder that is absent holds none, and a later one's plugin replaces
  ///   an earlier one's of the same id.
  public init(folders: [FilePath]) {
    var byID: [LanguageID: Plugin] = [:]
    for folder in folders {
      for plugin in folder.subfolders where plugin.appending(Language.manifestName).isFile {
        byID[LanguageID(rawValue: plugin.lastComponent?.string ?? "")] = Plugin(folder: plugin)
      }
    }
    self.byID = byID
  }

  /// Also of plugins whose manifest has a mistake.
  public var ids: [LanguageID] { byID.keys.sorted() }

  /// In the order of their ids.
  public var languages: [Language] {
    get throws { try plugins.map { try $0.language() } }
  }

  /// - Throws: `ManifestError` for the first mistake in its manifest.
  public subscript(id: LanguageID) -> Language {
    get throws {
      guard let plugin = byID[id] else { throw LanguageError.unknownLanguage(id, known: byID.keys.sorted()) }
      return try plugin.language()
    }
  }

  public func language(ofFileNamed name: String) throws -> Language {
    let fileExtension = FilePath(name).extension ?? ""
    let fitting = try plugins.filter { try $0.mentions(fileExtension) }.map { try $0.language() }
      .filter { $0.extensions.contains(fileExtension) }
    if fitting.count > 1 { throw LanguageError.ambiguousExtension(fileExtension, fitting.map(\.id)) }
    if let language = fitting.first { return language }
    // A manifest with a mistake may be the one that has it.
    let known = try languages.flatMap(\.extensions)
    throw LanguageError.unknownExtension(fileExtension, known: known.sorted())
  }

  private var plugins: [Plugin] {
    byID.sorted { $0.key < $1.key }.map(\.value)
  }
}

/// A plugin's folder. Its manifest takes a millisecond to read, and a submission needs one of many.
private final class Plugin: Sendable {
  private let folder: FilePath
  private let read = Mutex<Language?>(nil)

  init(folder: FilePath) {
    self.folder = folder
  }

  func language() throws -> Language {
    try read.withLock { language in
      if let language { return language }
      let new = try Language(folder: folder)
      language = new
      return new
    }
  }

  /// False only when the word is nowhere in the manifest. By bytes, since every plugin is asked before each submission.
  func mentions(_ word: String) throws -> Bool {
    let text = Array(try folder.appending(Language.manifestName).readText().utf8)
    let word = Array(word.utf8)
    guard let first = word.first else { return false }
    return text.indices.contains { start in
      text[start] == first && text[start...].starts(with: word)
        && text[..<start].last?.isLetter != true && text[start...].dropFirst(word.count).first?.isLetter != true
    }
  }
}

extension UInt8 {
  fileprivate var isLetter: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self)
  }
}
