import Catalog
import Foundation
import JudgeModel
import Languages
import SystemPackage

/// The user's file, read and checked.
struct Source {
  let path: String
  let text: String

  private static let largest = 1 << 20

  init(path: String) throws(CommandError) {
    var isDirectory: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) else {
      throw .unreadableSource(path, .noSuchFileOrDirectory)
    }
    if isDirectory.boolValue { throw .unreadableSource(path, .isDirectory) }
    guard let file = FileHandle(forReadingAtPath: path),
      let data = try? file.read(upToCount: Self.largest + 1) ?? Data()  // nil at the end of the file
    else { throw .unreadableSource(path, .permissionDenied) }
    guard data.count <= Self.largest else { throw .sourceTooLarge(path) }
    // A byte order mark is no part of the program.
    let content = data.starts(with: [0xef, 0xbb, 0xbf]) ? data.dropFirst(3) : data
    guard let text = String(validating: content, as: UTF8.self), !text.contains("\0") else { throw .notText(path) }
    guard text.contains(where: { !$0.isWhitespace }) else { throw .emptySource(path) }
    self.path = path
    self.text = text
  }
}
