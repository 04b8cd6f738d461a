class Solution {
public:
    int reverse(int x) {
        long long ans = 0;
        for (; x; x /= 10) ans = ans * 10 + x % 10;
        return ans > INT_MAX || ans < INT_MIN ? 0 : (int)ans;
    }
};
