public import JudgeModel
import SystemPackage

extension Language {
  private static let programStub = "program.txt"

  /// - Parameter signature: nil for a program that reads stdin and writes stdout.
  public func canSolve(_ signature: Signature?) -> Bool {
    (signature == nil ? program : solution) != nil
  }

  /// What a person starts a program on stdin and stdout from; nil when the plugin has nothing to offer.
  public func programStub() throws(LanguageError) -> String? {
    let file = folder.appending(Self.programStub)
    return file.isFile ? try file.readText() : nil
  }
}
