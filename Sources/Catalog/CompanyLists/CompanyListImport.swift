import Foundation
public import JudgeModel
public import SystemPackage

/// Reads lists from wherever people have them.
public struct CompanyListImport: Sendable {
  public private(set) var rejected: [RejectedRow] = []
  /// Files of folders and archives that are no lists.
  public private(set) var skipped: [CompanyListError] = []
  /// How many lists there were.
  public private(set) var files = 0
  private var tags: [CompanyTag] = []
  private let options: CompanyListOptions
  private let scratch: FilePath

  /// Far more than any list has.
  private static let largest = ByteCount.mebibytes(64)

  /// - Parameter scratch: a folder for what archives are unpacked into; made when it is missing.
  public init(_ options: CompanyListOptions, scratch: FilePath) {
    self.options = options
    self.scratch = scratch
  }

  /// Whether the learner said which company it is.
  public var hasCompany: Bool { options.company != nil }

  /// Of all lists so far, in their order.
  public func rankedTags() -> [CompanyTag] { tags.rankingCounts() }

  /// Text that is in no file, such as what was copied.
  public mutating func add(_ bytes: [UInt8], from name: String = "stdin") throws(CompanyListError) {
    try add(bytes, file: name, path: "", source: "stdin")
  }

  /// - Parameter path: a file, an archive, or a folder with lists anywhere in it.
  /// - Throws: ``CompanyListError`` when nothing in it can be used.
  public mutating func add(_ path: FilePath) throws {
    switch path.kind {
    case .folder:
      try add(folder: path, named: path.absolute.name)
    case .file:
      if let archive = ListArchive(path) {
        try archive.withFolder(in: scratch) { folder in try add(folder: folder, named: archive.name, for: path) }
      } else {
        let place = path.absolute
        try add(read(path, as: path.string), file: path.string, path: place, source: place.shortName)
      }
    case .stream: try add(read(path, as: path.string), from: path.string)
    case nil: throw CompanyListError(.unreadable(.noSuchFileOrDirectory), in: path.string)
    }
  }

  /// - Parameter shown: the path that a person gave, where it is another than the folder's.
  private mutating func add(folder: FilePath, named name: String, for shown: FilePath? = nil) throws {
    let files = try lists(in: folder, named: name, shown: (shown ?? folder).string)
    let alike = Dictionary(grouping: files, by: \.name)
    let before = self.files
    for file in files {
      do {
        let shown = (shown ?? folder).appending(file.relative).string
        let source = alike[file.name]?.count == 1 ? file.name.source : file.path.string
        try add(read(folder.appending(file.relative), as: shown), file: shown, path: file.path, source: source)
      } catch {
        skipped.append(error)
      }
    }
    guard self.files > before else { throw CompanyListError(.noLists, in: (shown ?? folder).string) }
  }

  private struct File {
    var relative: String
    /// With the folder's name before it, for it may be the company's.
    var path: FilePath
    var name: Name

    init(_ relative: String, in folder: String) {
      self.relative = relative
      path = FilePath(folder).appending(relative)
      name = Name(source: path.shortName, list: ListName(path))
    }
  }

  /// What two lists of one import must not share, or one would take the place of the other.
  private struct Name: Hashable {
    var source: String
    var list: ListName
  }

  /// Of a folder with the lists of many companies only those of the one that is asked for.
  private func lists(in folder: FilePath, named name: String, shown: String) throws(CompanyListError) -> [File] {
    let files = folder.filesBelow.map { File($0, in: name) }
    guard let company = options.company, Set(files.compactMap(\.name.list.company)).count > 1 else { return files }
    let wanted = files.filter { $0.name.list.company == company }
    if wanted.isEmpty { throw CompanyListError(.noListOf(company), in: shown) }
    return wanted
  }

  private mutating func add(
    _ bytes: [UInt8], file: String, path: FilePath, source: String
  ) throws(CompanyListError) {
    let list = try CompanyList(bytes, file: file, path: path, source: .file(source), options: options)
    tags += list.tags
    rejected += list.rejected
    files += 1
  }

  private func read(_ path: FilePath, as name: String) throws(CompanyListError) -> [UInt8] {
    guard let file = FileHandle(forReadingAtPath: path.string),
      let data = try? file.read(upToCount: Self.largest.rawValue + 1) ?? Data()  // nil at the end of the file
    else { throw CompanyListError(.unreadable(.permissionDenied), in: name) }
    guard data.count <= Self.largest.rawValue else { throw CompanyListError(.tooLarge(Self.largest), in: name) }
    return Array(data)
  }
}

extension [CompanyTag] {
  /// Counts of problems that come in a file each can be compared only when all are there.
  fileprivate func rankingCounts() -> [CompanyTag] {
    let ranks = ranks(by: { CompanyWindow(company: $0.company, window: $0.window) }) { tag in
      tag.frequency == nil ? tag.count.map(Double.init) : nil
    }
    return zip(self, ranks).map { tag, rank in
      guard let rank else { return tag }
      var tag = tag
      (tag.frequency, tag.isScaled) = (rank, true)
      return tag
    }
  }
}

extension FilePath {
  fileprivate enum Kind {
    /// A pipe or a device.
    case file, folder, stream
  }

  /// nil when there is nothing.
  fileprivate var kind: Kind? { kind(followingLinks: true) }

  private func kind(followingLinks: Bool) -> Kind? {
    switch (try? stat(followTargetSymlink: followingLinks))?.type {
    case .directory: .folder
    case .regular: .file
    case nil: nil
    default: .stream
    }
  }

  /// What a list is known by wherever it is moved: its name and that of its folder.
  fileprivate var shortName: String {
    components.suffix(2).map(\.string).joined(separator: "/")
  }

  /// The paths of all files below, sorted; neither hidden ones nor links, which might lead anywhere.
  fileprivate var filesBelow: [String] {
    var files: [String] = []
    for child in children {
      switch child.kind(followingLinks: false) {
      case .folder: files += child.filesBelow.map { "\(child.name)/\($0)" }
      case .file: files.append(child.name)
      default: break
      }
    }
    return files
  }
}
