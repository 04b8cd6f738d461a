import Foundation
public import JudgeModel
public import SystemPackage

/// The judge could not do its work. Never a statement about the submission.
public enum JudgingError: Error {
  case cannotWrite(FilePath, reason: String)
  /// A kit's step failed; the output is the compiler's own.
  case kitFailed(language: String, kit: String, output: String)
  /// A kit's step wants sources of public packages, which are not there.
  case noPackages(language: String, kit: String)
  /// A compiler left something else than a file where its result should be.
  case missingProduct(String)
  /// A problem's own checker cannot be compiled, or did not do its work on a case.
  case checkerFailed(FilePath, caseID: String?, reason: String)
  case invalidCase(String, CaseTextError)
  /// The driver ended before anything of the solution was run.
  case driverFailed(language: String, reason: String)
  /// Not even what a person starts from can be compiled; the output is the compiler's own.
  case brokenPlugin(language: String, output: String)

  static func writing(_ path: FilePath, _ error: any Error) -> Self {
    let cause = ((error as NSError).userInfo[NSUnderlyingErrorKey] as? any Error ?? error) as NSError
    let reason =
      cause.domain == NSPOSIXErrorDomain ? String(cString: strerror(Int32(cause.code))) : cause.localizedDescription
    return .cannotWrite(path, reason: reason)
  }
}
