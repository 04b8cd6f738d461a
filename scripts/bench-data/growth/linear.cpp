class Solution {
public:
  int measure(vector<int>& nums, int k) {
    int count = 0;
    for (int number : nums) count += number % 7 < k % 7;
    return count;
  }
};
