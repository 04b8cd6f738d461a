// Reads requests from descriptor 3 and writes replies to descriptor 4; see "The wire" in Plugins/README.md.
//
// The optimiser's work on this file is done once, in the kit: nothing here is generic over a submission's own types
// where it is hot, nothing can be inlined into it, and no other module shows in the interface, so that loading it is
// all that a compilation pays.

@_silgen_name("judge_refill") private func refill(_ buffer: UnsafeMutablePointer<UInt8>, _ capacity: Int) -> Int
@_silgen_name("judge_flush") private func flush()
@_silgen_name("judge_send") private func send(_ bytes: UnsafePointer<UInt8>, _ count: Int)
@_silgen_name("judge_exit") private func exit(_ code: Int32) -> Never
@_silgen_name("judge_parse_double") private func parseDouble(_ text: UnsafePointer<UInt8>) -> Double
@_silgen_name("judge_install_crash_handlers") private func installCrashHandlers()
@_silgen_name("judge_be_ready") private func beReady()
@_silgen_name("judge_start_clock") private func startClock()
@_silgen_name("judge_stop_clock") private func stopClock()
@_silgen_name("judge_take_measure") private func takeMeasure(
  _ nanoseconds: UnsafeMutablePointer<Int>, _ bytes: UnsafeMutablePointer<Int>
) -> Int32
@_silgen_name("judge_begin") private func begin(_ nonce: UnsafePointer<UInt8>, _ count: Int)

private let capacity = 1 << 16
nonisolated(unsafe) private let input = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
nonisolated(unsafe) private var position = 0
nonisolated(unsafe) private var end = 0
nonisolated(unsafe) private var output: [UInt8] = []
nonisolated(unsafe) private var methodName: [UInt8] = []
/// Where the reply's text after the nonce begins.
nonisolated(unsafe) private var afterNonce = 0
/// Why what was returned can be no answer.
nonisolated(unsafe) private var refusal: String?

/// Elements or nodes of one value: what is longer was not meant as an answer.
public let judgeLongest = 1_000_000

private let space = UInt8(ascii: " ")

// MARK: reading

@inline(__always)
private func nextByte() -> UInt8 {
  if position == end { fill() }
  defer { position += 1 }
  return input[position]
}

/// The judge closes the descriptor when it has no more requests.
@inline(never)
private func fill() {
  end = refill(input, capacity)
  position = 0
  if end <= 0 { exit(0) }
}

private func nextWord() -> [UInt8] {
  var word: [UInt8] = []
  while true {
    let byte = nextByte()
    if byte <= space { return word }
    word.append(byte)
  }
}

@inline(__always)
private func nextInteger() -> Int {
  var byte = nextByte()
  let isNegative = byte == UInt8(ascii: "-")
  if isNegative { byte = nextByte() }
  var magnitude: UInt = 0
  while byte > space {
    magnitude = magnitude &* 10 &+ UInt(byte &- UInt8(ascii: "0"))
    byte = nextByte()
  }
  return Int(bitPattern: isNegative ? 0 &- magnitude : magnitude)
}

/// Waits for the next request and answers with the name of what it calls.
public func judgeNextRequest() -> String {
  let nonce = nextWord()
  output.removeAll(keepingCapacity: true)
  output += nonce
  output.append(space)
  afterNonce = output.count
  nonce.withUnsafeBufferPointer { begin($0.baseAddress!, $0.count) }
  return judgeReadWord()
}

/// Which of the names comes next, from 1; 0 for none of them. Without a String a call: a case may have 200 000.
public func judgeReadName(of names: [StaticString]) -> Int {
  methodName.removeAll(keepingCapacity: true)
  while case let byte = nextByte(), byte > space { methodName.append(byte) }
  for (index, name) in names.enumerated() where name.utf8CodeUnitCount == methodName.count {
    if methodName.elementsEqual(UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)) {
      return index + 1
    }
  }
  return 0
}

public func judgeReadWord() -> String { String(decoding: nextWord(), as: UTF8.self) }
public func judgeReadInteger() -> Int { nextInteger() }
public func judgeReadBoolean() -> Bool { nextInteger() == 1 }
public func judgeReadCharacter() -> Character { Character(Unicode.Scalar(UInt32(nextInteger()))!) }

public func judgeReadDouble() -> Double {
  var word = nextWord()
  word.append(0)
  return parseDouble(word)
}

/// `<bytes>:<UTF-8>` and the byte that ends the token.
public func judgeReadString() -> String {
  var count = 0
  while true {
    let byte = nextByte()
    if byte == UInt8(ascii: ":") { break }
    count = count * 10 + Int(byte - UInt8(ascii: "0"))
  }
  if end - position >= count {
    let text = String(decoding: UnsafeBufferPointer(start: input + position, count: count), as: UTF8.self)
    position += count
    _ = nextByte()
    return text
  }
  let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialised in
    for index in 0..<count { buffer.initializeElement(at: index, to: nextByte()) }
    initialised = count
  }
  _ = nextByte()
  return String(decoding: bytes, as: UTF8.self)
}

public func judgeReadIntegers() -> [Int] {
  let count = nextInteger()
  return [Int](unsafeUninitializedCapacity: count) { buffer, initialised in
    for index in 0..<count { buffer.initializeElement(at: index, to: nextInteger()) }
    initialised = count
  }
}

public func judgeReadDoubles() -> [Double] { (0..<nextInteger()).map { _ in judgeReadDouble() } }
public func judgeReadBooleans() -> [Bool] { (0..<nextInteger()).map { _ in judgeReadBoolean() } }
public func judgeReadCharacters() -> [Character] { (0..<nextInteger()).map { _ in judgeReadCharacter() } }
public func judgeReadStrings() -> [String] { (0..<nextInteger()).map { _ in judgeReadString() } }
public func judgeReadIntegerRows() -> [[Int]] { (0..<nextInteger()).map { _ in judgeReadIntegers() } }
public func judgeReadCharacterRows() -> [[Character]] { (0..<nextInteger()).map { _ in judgeReadCharacters() } }
public func judgeReadStringRows() -> [[String]] { (0..<nextInteger()).map { _ in judgeReadStrings() } }

public func judgeReadArray<Element>(_ element: () -> Element) -> [Element] {
  (0..<nextInteger()).map { _ in element() }
}

public func judgeReadOptionalInteger() -> Int? {
  if position == end { fill() }
  guard input[position] == UInt8(ascii: "~") else { return nextInteger() }
  _ = nextWord()
  return nil
}

public func judgeReadOptionalIntegers() -> [Int?] { (0..<nextInteger()).map { _ in judgeReadOptionalInteger() } }

// MARK: writing

/// What follows is the value of the reply.
public func judgeBeginReply() {
  output.append(contentsOf: "ok".utf8)
}

/// The reply will be that what was returned can be no answer.
public func judgeRefuse(_ reason: String) { refusal = refusal ?? reason }

public func judgeSendReply() {
  if let reason = refusal {
    refusal = nil
    output.removeSubrange(afterNonce...)
    output.append(contentsOf: "wrong".utf8)
    judgeWriteString(reason)
  }
  var (time, memory) = (0, 0)
  if takeMeasure(&time, &memory) != 0 {
    output.append(contentsOf: " timed".utf8)
    judgeWriteInteger(time)
    judgeWriteInteger(memory)
  }
  flush()
  output.append(UInt8(ascii: "\n"))
  output.withUnsafeBufferPointer { send($0.baseAddress!, $0.count) }
}

public func judgeSendThrow(_ error: any Error) {
  refusal = nil
  output.removeSubrange(afterNonce...)
  output.append(contentsOf: "throw".utf8)
  judgeWriteString("\(error)")
  judgeWriteString("")
  judgeSendReply()
}

public func judgeWriteInteger(_ value: Int) {
  output.append(space)
  if (0..<10).contains(value) {
    output.append(UInt8(ascii: "0") + UInt8(value))
    return
  }
  withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { digits in
    var start = 20
    var magnitude = value.magnitude
    repeat {
      start -= 1
      let (quotient, remainder) = magnitude.quotientAndRemainder(dividingBy: 10)
      digits[start] = UInt8(ascii: "0") + UInt8(remainder)
      magnitude = quotient
    } while magnitude > 0
    if value < 0 { output.append(UInt8(ascii: "-")) }
    output.append(contentsOf: digits[start...])
  }
}

public func judgeWriteBoolean(_ value: Bool) { judgeWriteInteger(value ? 1 : 0) }

/// The first scalar: a character of the judge has one.
public func judgeWriteCharacter(_ value: Character) { judgeWriteInteger(Int(value.unicodeScalars.first!.value)) }

public func judgeWriteDouble(_ value: Double) {
  output.append(space)
  output.append(contentsOf: (value.isNaN ? "nan" : "\(value)").utf8)
}

public func judgeWriteString(_ value: String) {
  judgeWriteInteger(value.utf8.count)
  output.append(UInt8(ascii: ":"))
  output.append(contentsOf: value.utf8)
}

public func judgeWriteNull() {
  output.append(space)
  output.append(UInt8(ascii: "~"))
}

public func judgeWriteOptionalInteger(_ value: Int?) {
  if let value { judgeWriteInteger(value) } else { judgeWriteNull() }
}

public func judgeWriteOptionalIntegers(_ values: [Int?]) { judgeWriteArray(values, judgeWriteOptionalInteger) }

/// What a solution left in place and says the length of.
public func judgePrefix<Element>(_ values: [Element], _ count: Int) -> [Element] {
  guard (0...values.count).contains(count) else {
    judgeRefuse("returned the length \(count) of an array of \(values.count) elements")
    return []
  }
  return Array(values.prefix(count))
}

public func judgeWriteIntegers(_ values: [Int]) {
  guard writeCount(values.count) else { return }
  for value in values { judgeWriteInteger(value) }
}

public func judgeWriteDoubles(_ values: [Double]) { judgeWriteArray(values, judgeWriteDouble) }
public func judgeWriteBooleans(_ values: [Bool]) { judgeWriteArray(values, judgeWriteBoolean) }
public func judgeWriteCharacters(_ values: [Character]) { judgeWriteArray(values, judgeWriteCharacter) }
public func judgeWriteStrings(_ values: [String]) { judgeWriteArray(values, judgeWriteString) }
public func judgeWriteIntegerRows(_ rows: [[Int]]) { judgeWriteArray(rows, judgeWriteIntegers) }
public func judgeWriteCharacterRows(_ rows: [[Character]]) { judgeWriteArray(rows, judgeWriteCharacters) }
public func judgeWriteStringRows(_ rows: [[String]]) { judgeWriteArray(rows, judgeWriteStrings) }

public func judgeWriteArray<Element>(_ values: [Element], _ write: (Element) -> Void) {
  guard writeCount(values.count) else { return }
  for value in values { write(value) }
}

private func writeCount(_ count: Int) -> Bool {
  judgeWriteInteger(count)
  if count > judgeLongest { judgeRefuse("returned \(count) elements, more than \(judgeLongest)") }
  return count <= judgeLongest
}

public func judgeStart() {
  installCrashHandlers()
  beReady()
}

/// What is between them is the solution's own time.
public func judgeStartClock() { startClock() }
public func judgeStopClock() { stopClock() }

public func judgeFail() -> Never {
  exit(64)
}
