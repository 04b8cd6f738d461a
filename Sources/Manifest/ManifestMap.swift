import JudgeModel
import Yams

/// A map that remembers which of its keys were asked for, so that ``finish()`` can refuse the others.
public struct ManifestMap {
  public let location: ManifestLocation
  private let entries: [Entry]
  private var known: [String] = []

  private struct Entry {
    var key: String
    var line: Int
    var value: ManifestNode
  }

  init(_ mapping: Node.Mapping, file: String, location: ManifestLocation) {
    self.location = location
    entries = mapping.map { key, value in
      Entry(
        key: key.scalar?.string ?? "", line: key.mark?.line ?? location.line,
        value: ManifestNode(node: value, file: file)
      )
    }
  }

  /// In the order of the file.
  public var keys: [String] { entries.map(\.key) }

  public mutating func required(_ key: String) throws(ManifestError) -> ManifestNode {
    guard let value = optional(key) else { throw missing(key) }
    return value
  }

  private func missing(_ key: String) -> ManifestError {
    let unread = entries.filter { !known.contains($0.key) }
    guard let similar = unread.map(\.key).nearest(to: key).first, let entry = unread.first(where: { $0.key == similar })
    else { return ManifestError(.missingKey(key), at: location) }
    return ManifestError(
      .missingKey(key, misspelt: similar), at: ManifestLocation(file: location.file, line: entry.line))
  }

  /// nil when the key is absent or has no value.
  public mutating func optional(_ key: String) -> ManifestNode? {
    known.append(key)
    guard let value = entries.first(where: { $0.key == key })?.value, !value.isNull else { return nil }
    return value
  }

  /// Every key with its value: for maps whose keys are names.
  public mutating func all() -> [(key: String, value: ManifestNode)] {
    known += keys
    return entries.map { ($0.key, $0.value) }
  }

  /// - Throws: for the first key that was not asked for.
  public func finish() throws(ManifestError) {
    guard let unknown = entries.first(where: { !known.contains($0.key) }) else { return }
    throw ManifestError(
      .unknownKey(unknown.key, known: known), at: ManifestLocation(file: location.file, line: unknown.line))
  }
}
