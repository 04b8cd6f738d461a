// Behind the last number there is none to compare it with.
class Solution {
public:
    int removeDuplicates(vector<int>& nums) {
        int write = 0;
        for (int read = 0; read < nums.size(); read++)
            if (nums.at(read) != nums.at(read + 1)) nums[write++] = nums[read];
        return write;
    }
};
