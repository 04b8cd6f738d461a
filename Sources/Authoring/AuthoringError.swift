public import JudgeModel
public import Manifest
public import SystemPackage

/// A package that cannot be worked on.
public enum AuthoringError: Error {
  case noAcceptedSubmission(ProblemID)
  /// A submission that should be right is not accepted or gives another answer than the first one.
  case disagreement(submission: String, caseID: String, Verdict)
  /// The entry is not written as `{…}`, so that it cannot be completed in place.
  case notInBraces(ManifestLocation)
  /// Where a new package was to be.
  case folderExists(FilePath)
}
