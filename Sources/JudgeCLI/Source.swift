import JudgeModel
import SystemPackage

/// The user's file, read and checked.
struct Source {
  let path: String
  let text: String

  init(path: String) throws(CommandError) {
    do {
      text = try FilePath(path).readText(upTo: .mebibytes(1))
    } catch {
      throw .badSource(path, error)
    }
    guard text.contains(where: { !$0.isWhitespace }) else { throw .emptySource(path) }
    self.path = path
  }
}
