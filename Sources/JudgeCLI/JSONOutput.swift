import Foundation

/// Prints one JSON object: snake_case, slashes as they are, keys in a fixed order.
func printJSON(_ value: some Encodable) throws {
  let encoder = JSONEncoder()
  encoder.keyEncodingStrategy = .convertToSnakeCase
  encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  print(String(decoding: try encoder.encode(value), as: UTF8.self))
}

/// Writes `null` where there is no value: a key that is promised is always there.
@propertyWrapper
struct OrNull<Value: Encodable>: Encodable {
  var wrappedValue: Value?

  init(wrappedValue: Value?) {
    self.wrappedValue = wrappedValue
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if let wrappedValue { try container.encode(wrappedValue) } else { try container.encodeNil() }
  }
}

extension KeyedEncodingContainer {
  /// What a synthesised `encode(to:)` calls, without an encoder of its own for each value.
  mutating func encode<Value>(_ value: OrNull<Value>, forKey key: Key) throws {
    if let value = value.wrappedValue { try encode(value, forKey: key) } else { try encodeNil(forKey: key) }
  }
}
