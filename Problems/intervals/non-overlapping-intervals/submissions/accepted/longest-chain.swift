class Solution {
  func eraseOverlapIntervals(_ intervals: [[Int]]) -> Int {
    // latest[end]: the latest start of all intervals that end there
    var latest: [Int: Int] = [:]
    for interval in intervals {
      latest[interval[1]] = max(latest[interval[1]] ?? Int.min, interval[0])
    }
    // kept[x]: how many may stay to the left of low + x
    let low = -50_000
    var kept = [Int](repeating: 0, count: 100_001)
    for end in 1...100_000 {
      kept[end] = kept[end - 1]
      if let start = latest[end + low] { kept[end] = max(kept[end], kept[start - low] + 1) }
    }
    return intervals.count - kept[100_000]
  }
}
