// The index of the last number is one less than how many there are.
class Solution {
public:
    int removeDuplicates(vector<int>& nums) {
        int last = 0;
        for (int number : nums)
            if (number != nums[last]) nums[++last] = number;
        return last;
    }
};
