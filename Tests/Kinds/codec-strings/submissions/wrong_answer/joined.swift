class Codec {
  func encode(_ strs: [String]) -> String { strs.joined(separator: ";") }
  func decode(_ s: String) -> [String] { s.split(separator: ";").map(String.init) }
}
