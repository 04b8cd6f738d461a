class Solution {
public:
  int measure(vector<int>& nums, int k) {
    int count = 0;
    for (int a : nums)
      for (int b : nums)
        for (int c : nums) count += (a ^ b ^ c) == k;
    return count;
  }
};
