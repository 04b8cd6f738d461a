import Foundation
import SystemPackage
import Testing

/// Compares with a file in `Snapshots/`. `RECORD_SNAPSHOTS=1` rewrites it and fails.
func expect(
  _ text: String, equalsSnapshot name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let file = FilePath(#filePath).removingLastComponent().appending("Snapshots/\(name).txt").string
  if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil {
    try text.write(toFile: file, atomically: true, encoding: .utf8)
    Issue.record("recorded \(name)", sourceLocation: sourceLocation)
  } else {
    #expect(text == (try String(contentsOfFile: file, encoding: .utf8)), sourceLocation: sourceLocation)
  }
}
