import Foundation
import SystemPackage

extension TestCase.CaseText {
  /// - Throws: an error of Foundation's when the file cannot be read.
  public func read() throws -> String {
    switch self {
    case .text(let text): text
    case .file(let path): String(decoding: try Data(contentsOf: URL(filePath: path.string)), as: UTF8.self)
    }
  }
}
