class Solution { func removeElement(_ nums: inout [Int], _ val: Int) -> Int { 100 } }
