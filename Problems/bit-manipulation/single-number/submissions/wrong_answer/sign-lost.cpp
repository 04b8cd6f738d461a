// Only 15 bits are put together, and the sign is lost.
class Solution {
public:
    int singleNumber(vector<int>& nums) {
        int single = 0;
        for (int bit = 0; bit < 15; bit++) {
            int ones = 0;
            for (int number : nums) ones += number >> bit & 1;
            if (ones % 2) single |= 1 << bit;
        }
        return single;
    }
};
