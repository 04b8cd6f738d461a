// The numbers are not in order: the two of a pair may stand apart.
class Solution {
public:
    int singleNumber(vector<int>& nums) {
        for (int i = 0; i + 1 < nums.size(); i += 2)
            if (nums[i] != nums[i + 1]) return nums[i];
        return nums.back();
    }
};
