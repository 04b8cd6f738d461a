/**
 Two dictionaries and the number of letters that are there often enough.
 - Time: O(m + n)
 - Space: O(m + n)
 */
class Solution {
  func minWindow(_ s: String, _ t: String) -> String {
    if s.isEmpty || t.isEmpty || s.count < t.count { return "" }

    let sArr = Array(s)
    var tDict = [Character: Int]()
    for c in t {
      tDict[c, default: 0] += 1
    }

    var window = [Character: Int]()
    let required = tDict.count
    var formed = 0
    var l = 0
    var r = 0
    var minLen = Int.max
    var minStart = 0

    while r < sArr.count {
      let c = sArr[r]
      window[c, default: 0] += 1
      if let need = tDict[c], window[c]! == need {
        formed += 1
      }

      while l <= r && formed == required {
        if r - l + 1 < minLen {
          minLen = r - l + 1
          minStart = l
        }
        let leftChar = sArr[l]
        window[leftChar]! -= 1
        if let need = tDict[leftChar], window[leftChar]! < need {
          formed -= 1
        }
        l += 1
      }
      r += 1
    }

    return minLen == Int.max ? "" : String(sArr[minStart..<minStart + minLen])
  }
}
