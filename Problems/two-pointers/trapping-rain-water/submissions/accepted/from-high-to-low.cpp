// Columns from the highest to the lowest: each one widens the filled wall by what lies between it and the columns before.
class Solution {
public:
    int trap(vector<int>& height) {
        vector<int> order(height.size());
        iota(order.begin(), order.end(), 0);
        sort(order.begin(), order.end(), [&](int a, int b) { return height[a] > height[b]; });
        int low = order[0], high = order[0];
        long long filled = height[order[0]];
        for (int i : order) {
            if (i < low) filled += (long long)(low - i) * height[i];
            if (i > high) filled += (long long)(i - high) * height[i];
            low = min(low, i);
            high = max(high, i);
        }
        return filled - accumulate(height.begin(), height.end(), 0LL);
    }
};
