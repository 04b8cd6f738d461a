public import JudgeModel
import Mustache
import SystemPackage

extension Language {
  /// What a person starts from.
  public func stub(for signature: Signature) throws -> String {
    try render("stub.mustache", signature)
  }

  /// Calls the user's solution.
  func driver(for signature: Signature) throws -> String {
    try render("driver.mustache", signature)
  }

  private func render(_ name: String, _ signature: Signature) throws -> String {
    let file = folder.appending(name)
    // Without the pragma the engine writes HTML: `List&lt;Int&gt;`.
    let text = "{{% CONTENT_TYPE:TEXT}}\n" + (try file.readText())
    let description = try describe(signature)
    do {
      return try MustacheTemplate(string: text).render(description)
    } catch {
      throw LanguageError.invalidTemplate(file, reason: "\(error)")
    }
  }
}
